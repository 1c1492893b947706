import { availableParallelism, totalmem } from "node:os";

/** What the settings depend on. */
export interface ChoixDeReglages {
  repertoirePrises: string;
  /** Tests only: a power cut may lose the whole cluster. */
  sansFsync: boolean;
}

/** postgresql.conf of the embedded server: no TCP port, full durability, small when idle. */
export function texteReglages({ repertoirePrises, sansFsync }: ChoixDeReglages): string {
  const memoireMo = Math.min(process.constrainedMemory() || Infinity, totalmem()) / 2 ** 20;
  const reglages: Record<string, string | number> = {
    listen_addresses: "",
    unix_socket_directories: repertoirePrises,
    max_connections: sansFsync ? 300 : 100,
    shared_buffers: `${Math.floor(Math.min(sansFsync ? 128 : 512, memoireMo / 4))}MB`,
    effective_cache_size: `${Math.floor(memoireMo / 2)}MB`,
    work_mem: "16MB",
    maintenance_work_mem: "128MB",
    random_page_cost: 1.1,
    jit: "off",
    // On two cores a parallel query takes the core of the request beside it.
    max_parallel_workers_per_gather: availableParallelism() > 2 ? 2 : 0,
    wal_buffers: "16MB",
    max_wal_size: "2GB",
    checkpoint_timeout: "15min",
    fsync: sansFsync ? "off" : "on",
    synchronous_commit: sansFsync ? "off" : "on",
    full_page_writes: sansFsync ? "off" : "on",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    lc_messages: "C",
    // A failed statement or its detail (« Key (nir)=… ») would put personal data in the log.
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
  };
  const lignes = Object.entries(reglages).map(([nom, valeur]) => `${nom} = '${valeur}'`);
  return [
    "# Written at each start. Put your own settings in local.conf, beside this file.",
    "include 'postgresql.conf'",
    ...lignes,
    "include_if_exists 'local.conf'",
    "",
  ].join("\n");
}

/**
 * Access rules: the unix socket only, each connection's account proved by the kernel (peer).
 * No password to keep or leak: whoever can be this account, or root, already owns the files.
 */
export function texteAcces(compte: string): { pg_hba: string; pg_ident: string } {
  const comptes = [...new Set(["root", compte])];
  return {
    pg_hba: "local all all peer map=maillage\nlocal replication all peer map=maillage\n",
    pg_ident: comptes.map((nom) => `maillage "${nom}" all\n`).join(""),
  };
}
