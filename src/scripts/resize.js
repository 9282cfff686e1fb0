// For pages with framed cards: sets the height of each frame to that of its card.
// <script src="https://songcard.example/resize.js" async></script>
addEventListener("message", ({ data, source }) => {
  if (data?.type !== "songcard:resize" || data.v !== 1 || !(data.height > 0)) return;
  // Identified by its window, as a sandboxed frame has an opaque origin.
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(5000, Math.max(100, Math.round(data.height)))}px`;
  }
});
// Asks cards that have reported their height before this script ran to report it again.
for (const frame of document.querySelectorAll('iframe[src*="/embed/"]')) {
  frame.contentWindow?.postMessage({ type: "songcard:set", v: 1 }, "*");
}
