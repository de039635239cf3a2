/** Whether it is a list. A proxy that was revoked throws when it is asked even that. */
export const isList = (given: unknown): boolean => {
  try {
    return Array.isArray(given);
  } catch {
    return false;
  }
};
