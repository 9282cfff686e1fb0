export async function report({results}) { return {text: JSON.stringify(results.map(r=>({n:r.name,l:r.loads,t:r.taps})),null,1), json:{}}; }
