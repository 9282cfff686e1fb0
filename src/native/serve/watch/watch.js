// Shows in a song's page what is wrong with its snapshot, and loads the page again once the song is published again.
(() => {
  const { song, published } = document.currentScript.dataset;
  const banner = document.createElement("div");
  banner.setAttribute("role", "alert");
  // Set one by one: the page's policy allows no style attributes.
  Object.assign(banner.style, {
    position: "fixed",
    inset: "0 0 auto",
    zIndex: "2147483647",
    maxHeight: "50vh",
    overflow: "auto",
    padding: "8px 16px",
    background: "#7a1020",
    color: "#fff",
    font: "14px/1.5 system-ui, sans-serif",
  });

  function show(problems) {
    if (problems.length === 0) return banner.remove();
    const lines = problems.map(({ place, sentence }) => {
      const line = document.createElement("p");
      line.textContent = place ? `${place}: ${sentence}` : sentence;
      return line;
    });
    banner.replaceChildren(...lines);
    document.body.append(banner);
  }

  async function watch() {
    let after = "";
    for (;;) {
      try {
        const answer = await fetch(`/.songcard/state?after=${after}`);
        const { version, songs } = await answer.json();
        after = version;
        const known = songs[song];
        if (known && String(known.published) !== published) return location.reload();
        show(known ? known.problems : []);
      } catch {
        // The server has ended, or begins again.
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    }
  }
  watch();
})();
