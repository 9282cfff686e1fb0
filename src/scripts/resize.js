// For pages that frame cards: every frame gets the height that its card asks for.
// <script src="https://songcard.example/resize.js" async></script>
addEventListener("message", ({ data, source }) => {
  if (data?.type !== "songcard:resize" || data.v !== 1 || !(data.height > 0)) return;
  // By its window: a sandboxed frame has no origin to know it by.
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(5000, Math.max(100, Math.round(data.height)))}px`;
  }
});
// Cards that have told their height before this was here tell it again.
for (const frame of document.querySelectorAll('iframe[src*="/embed/"]')) {
  frame.contentWindow?.postMessage({ type: "songcard:set", v: 1 }, "*");
}
