// A host may serve a page without the last slash of its address, which would break relative addresses, so the slash is added
// before anything is requested. A sandboxed frame may not change its address.
if (!/\/$|\.html?$/.test(location.pathname)) {
  try {
    history.replaceState(history.state, "", `${location.pathname}/${location.search}${location.hash}`);
  } catch {}
}
