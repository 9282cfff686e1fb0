// Links that a sandboxed frame cannot open.
import { isPlainClick } from "../early.js";
import { isKorean } from "../language.js";
import { host } from "./card.js";
import { framed, post, secret } from "./height.js";

// A line with the address of a link that cannot be opened from this frame.
const note = document.createElement("p");
note.id = "songcard-note";
note.setAttribute("role", "status");
const showNote = (sentence, link) => {
  const exact = document.createElement("code");
  exact.textContent = link.href;
  document.body.append(note);
  note.replaceChildren(sentence, " ", exact);
  note.style.top = "";
  // Below the link, or above it if that is not visible: only an observer knows which part of a long frame is visible in
  // the page around it.
  const watch = new IntersectionObserver(([{ intersectionRect: visible }]) => {
    watch.disconnect();
    const { top, bottom } = link.getBoundingClientRect();
    const height = note.offsetHeight;
    const below = bottom + 4;
    const place = below + height > visible.bottom ? top - 4 - height : below;
    note.style.top = `${Math.max(visible.top, place)}px`;
  });
  watch.observe(document.documentElement);
};

const onClick = (event) => {
  note.remove();
  // The middle button fires no click event.
  if (event.defaultPrevented || !host || !isPlainClick(event)) return;
  const link = event.composedPath().find((node) => node.localName === "a" && typeof node.href === "string");
  if (!link || !/^https?:$/.test(link.protocol)) return;
  // A sandboxed frame has an opaque origin. Whether it may open windows cannot be queried.
  const sandboxed = self.origin === "null";
  const korean = isKorean(document.documentElement.lang);
  if (secret && link.host === location.host) {
    event.preventDefault();
    post({ message: "link", value: link.href, secret });
  } else if (secret && sandboxed) {
    // WordPress's sandbox allows no windows.
    event.preventDefault();
    showNote(korean ? "이 페이지에서는 새 창을 열 수 없습니다. 주소:" : "This page blocks new windows. Address:", link);
  } else if (sandboxed && framed && link.target === "_blank") {
    showNote(korean ? "새 창이 열리지 않으면 이 주소를 복사하세요:" : "If no window opened, copy this address:", link);
  }
};

export const answerLinks = () => addEventListener("click", onClick);
