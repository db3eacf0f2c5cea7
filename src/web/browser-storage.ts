/** Undefined where the browser forbids it. */
export function browserStorage(): Storage | undefined {
  return allowed(() => window.localStorage);
}

/** As `browserStorage`, for as long as the tab is open. */
export function tabStorage(): Storage | undefined {
  return allowed(() => window.sessionStorage);
}

function allowed(open: () => Storage): Storage | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
