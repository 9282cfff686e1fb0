// The tabs of a song's page, from its first bytes on: a tap on one that comes before the loader would lead to the tab's own
// page, a whole way there and back. It opens the panel here instead, and the loader finds the choice in the attribute.
addEventListener("click", (event) => {
  const tab = event.composedPath().find((node) => node.getAttribute?.("role") === "tab");
  const other = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!tab || other || event.defaultPrevented) return;
  event.preventDefault();
  const card = tab.getRootNode();
  card.host.setAttribute("view", tab.id.slice("songcard-tab-".length));
  for (const one of card.querySelectorAll("[role=tab]")) {
    one.ariaSelected = one === tab;
    one.tabIndex = one === tab ? 0 : -1;
    card.getElementById(one.getAttribute("aria-controls")).hidden = one !== tab;
  }
});
