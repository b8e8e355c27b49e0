import { z } from 'zod';
import { packSchema } from './schema.ts';

/** The JSON Schema of a pack file, by which editors complete and check what an author types. */
export function jsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(packSchema, { io: 'input' });
  return { ...schema, title: 'Reframe rule pack', description: 'One file of rules; see rules/README.md.' };
}
