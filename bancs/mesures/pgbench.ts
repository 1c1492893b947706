import { execFile } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Contexte } from "../contexte.ts";
import type { Mesure } from "../tableau.ts";

const executer = promisify(execFile);

/** What the service does to the base for one search, one row at a time, without the service. */
const SCRIPT = (nombre: number) => `
\\set rang random(0, ${nombre - 1})
select id, certifie, referent_id, rsa, rsa_departement, departement, adresse is not null
  from usagers.usager where numero_francetravail = (10000000000 + :rang)::text;
insert into journal.trace (le, canal, organisation_id, application_id, agent, capacite, finalite,
  acte, usager_id, issue, correlation)
values (now(), 'api', gen_random_uuid(), gen_random_uuid(), 'banc-agent BANC Camille',
  'application', 'PARCOURS', 'rechercher-usager', gen_random_uuid(), 'accordee', gen_random_uuid());
`;

export async function mesurerPgbench(contexte: Contexte): Promise<Mesure[]> {
  const programme = trouver();
  if (!programme)
    return [{ nom: "pgbench", valeur: null, note: "pgbench absent de cette machine" }];
  const script = join(contexte.base.dossier, "pgbench.sql");
  writeFileSync(script, SCRIPT(contexte.nombre));
  const secondes = String(Math.max(4, contexte.secondes));
  const options = ["-n", "-M", "prepared", "-c", "64", "-j", "1", "-T", secondes];
  const { stdout } = await executer(programme, [...options, "-f", script, contexte.base.url]);
  const valeur = Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1]);
  return [{ nom: "pgbench", valeur, note: "64 connexions, requêtes préparées" }];
}

function trouver(): string | null {
  const racine = "/usr/lib/postgresql";
  const versions = existsSync(racine)
    ? readdirSync(racine).sort((a, b) => Number(b) - Number(a))
    : [];
  const dossiers = [
    ...(process.env.PATH ?? "").split(":"),
    ...versions.map((version) => join(racine, version, "bin")),
  ];
  return dossiers.map((dossier) => join(dossier, "pgbench")).find((f) => existsSync(f)) ?? null;
}
