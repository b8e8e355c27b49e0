import type { Json, View } from './workspace.ts';

/** The state of a modal whose inputs hold these texts, by block id. */
export function readValues(view: View, texts: Readonly<Record<string, string>>): Json {
  const entries = Object.entries(texts).map(([blockId, value]) => {
    const element = (view.blocks as Json[]).find((each) => each.block_id === blockId)?.element as Json | undefined;
    if (element === undefined) throw new Error(`no input is called ${blockId}`);
    return [blockId, { [String(element.action_id)]: { type: element.type, value } }];
  });
  return Object.fromEntries(entries);
}

/** What can be pressed under an action id, and the block that it is in; `wanted` where several blocks have one. */
export function findElement(blocks: unknown, actionId: string, wanted?: string): { element: Json; blockId: unknown } {
  for (const block of Array.isArray(blocks) ? (blocks as Json[]) : []) {
    if (wanted !== undefined && block.block_id !== wanted) continue;
    const inside = Array.isArray(block.elements) ? (block.elements as Json[]) : [];
    const element = [...inside, block.accessory as Json, block.element as Json].find(
      (each) => each?.action_id === actionId,
    );
    if (element !== undefined) return { element, blockId: block.block_id };
  }
  throw new Error(`nothing to press is called ${actionId}`);
}
