/**
 * The key of the lock that whoever gives birth to an instance holds until his transaction ends: an insert would wait
 * for another's that is not committed yet, a lock that is only tried does not. `id` is an SQL expression.
 */
export const birthKey = (id: string): string => `hashtextextended('{instance} ' || ${id}, 0)`;
