import type { Relation } from '#shared/schema/relation.ts';
import type { AftercareDb } from '../db.ts';
import { deletion, type Patch } from '../patch.ts';
import { isSameRelation, relationsWith } from '../queries/relations.ts';

/** Relations of the file that goes, with the kept one in its place. What linked the two, and what the kept one has already, is deleted. */
export const movedRelations = async (db: AftercareDb, fromId: string, toId: string): Promise<readonly Patch[]> => {
  const kept: Relation[] = (await relationsWith(db, toId)).filter((each) => each.customerId !== fromId && each.toId !== fromId);
  return (await relationsWith(db, fromId)).map((relation): Patch => {
    const moved = { ...relation, customerId: swap(relation.customerId), toId: swap(relation.toId) };
    if (moved.customerId === moved.toId || kept.some((each) => isSameRelation(each, moved))) return deletion('relation', relation.id);
    kept.push(moved);
    return { kind: 'relation', id: relation.id, set: { customerId: moved.customerId, toId: moved.toId } };
  });

  function swap(id: string): string {
    return id === fromId ? toId : id;
  }
};
