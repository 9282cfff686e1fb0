// A host may serve a page without the last slash of its address. Relative addresses would then lead beside it, so the page
// takes the slash before anything is asked for. A sandboxed frame may not; at the root of a host its addresses hold anyway.
if (!/\/$|\.html?$/.test(location.pathname)) {
  try {
    history.replaceState(history.state, "", `${location.pathname}/${location.search}${location.hash}`);
  } catch {}
}
