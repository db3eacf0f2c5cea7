import { z } from "@hono/zod-openapi";

const MOST_COMMENT_CHARACTERS = 4000;
const MOST_QUESTION_CHARACTERS = 2000;
const MOST_CLAIMS = 100;

export const feedbackRequest = z
  .strictObject({
    answerId: z
      .string()
      .regex(/^[\w-]{1,100}$/, "must be the id of an answer")
      .openapi({ description: "The answer's `id`." }),
    rating: z.enum(["up", "down"]).optional().openapi({ description: "Of the answer as a whole." }),
    claims: z
      .array(
        z.strictObject({
          index: z.number().int().min(0).max(10_000).openapi({ description: "Position in the answer's `claims`, from 0." }),
          verdict: z.enum(["supported", "partial", "contradicted", "unsupported"]),
        }),
      )
      .min(1, "must judge at least one claim, or be left out")
      .max(MOST_CLAIMS)
      .refine((claims) => new Set(claims.map(({ index }) => index)).size === claims.length, "judges a claim twice")
      .optional(),
    comment: z.string().max(MOST_COMMENT_CHARACTERS).optional(),
    question: z
      .string()
      .max(MOST_QUESTION_CHARACTERS)
      .optional()
      .openapi({ description: "The question, where the reader lets it be kept; it is not kept otherwise." }),
  })
  .refine(({ rating, claims, comment }) => rating !== undefined || claims !== undefined || comment !== undefined, {
    message: "must hold a rating, claims or a comment",
  })
  .openapi("FeedbackRequest");

export const feedbackReceipt = z
  .object({ id: z.string(), receivedAt: z.string().openapi({ format: "date-time" }) })
  .openapi("FeedbackReceipt");
