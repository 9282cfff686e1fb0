// The language of a BCP 47 tag without its subtags.
export const primaryLanguage = (tag) => tag.toLowerCase().split(/[-_]/)[0];

export const isKorean = (tag) => primaryLanguage(tag) === "ko";
