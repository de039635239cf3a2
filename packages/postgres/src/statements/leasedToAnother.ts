/**
 * Whether another holder than the one in parameter `holder` has a lease on the very wake-up an instance stands at. Asked
 * of each row, so that rows come in the order of the index.
 */
export const leasedToAnother = (holder: number, condition = 'true'): string => `(
    SELECT wake_lease.wake_at = instance.wake_at AND wake_lease.holder <> $${holder} AND ${condition} FROM {wake_lease}
    WHERE wake_lease.instance = instance.position) IS TRUE`;
