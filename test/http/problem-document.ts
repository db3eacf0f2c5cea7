import { expect } from "vitest";

export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly errors?: readonly { readonly field: string; readonly message: string; readonly value?: unknown }[];
}

/** Reads a response that must be an RFC 9457 problem, and shows nothing of the service's insides. */
export async function problemOf(response: Response, status: number): Promise<ProblemDocument> {
  const text = await response.text();
  expect(response.status, text).toBe(status);
  expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json\b/);
  expect(response.headers.get("x-request-id")).toBeTruthy();
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d|\.js:\d/);
  const problem = JSON.parse(text) as ProblemDocument;
  expect(problem).toMatchObject({ status, type: `urn:footnote:problem:${problem.code}` });
  expect(problem.title).not.toBe("");
  expect(problem.detail).not.toBe("");
  return problem;
}
