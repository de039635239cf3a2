/** A lease that another holder has on the very wake-up an instance stands at. */
export const othersLease = `SELECT 1 FROM wake_lease
  WHERE wake_lease.instance = instance.position AND wake_lease.wake_at = instance.wake_at AND wake_lease.holder <> ?`;
