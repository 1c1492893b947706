import { randomUUID } from "node:crypto";
import { ouvrirPool } from "../../serveur/src/kit/postgres/pool.ts";
import { ROLE_PROPRIETAIRE } from "../../serveur/src/kit/postgres/roles.ts";
import { accepterTout } from "../../serveur/src/modules/catalogue/index.ts";
import { ouvrirSession } from "../../serveur/src/modules/identite/depot/sessions.ts";
import type { Contexte } from "../contexte.ts";
import type { Mesure } from "../tableau.ts";

const AGENTS = 5_000;
const DROITS_PAR_AGENT = 12;
const PAGES = [
  "?page=1",
  "?page=600&taille=100",
  "?filtre=anomalies",
  "?filtre=a-decider&page=300",
  "?anomalie=inactif",
  "?recherche=agent42",
  "?tri=nom&sens=desc&page=100",
  "?tri=dernierUsage&page=500",
];
const PASSAGES = 5;

/** A partner of 5 000 agents and 60 000 rights, one in ten with something to say. */
const PEUPLER = `
with m as (select array_agg(module order by module) as modules from habilitations.mission_module
  where mission = 'referent'),
agents as (
  insert into habilitations.agent (id, organisation_id, nom, prenom, courriel, identifiant, mission)
  select gen_random_uuid(), $1, 'AGENT' || n, 'Alix', 'agent' || n || '@banc.example', 'banc-' || n,
    'referent' from generate_series(1, ${AGENTS}) n
  returning id, substr(identifiant, 6)::int as n)
insert into habilitations.droit (agent_id, module, profil, debut, fin, motif, dernier_usage)
select a.id, m.modules[1 + r], 'consultation', current_date - 200,
  current_date + case when (a.n + r) % 40 = 0 then -1 else 100 end, 'Banc',
  current_date - case when (a.n + r) % 12 = 0 then 90 else 5 end
from agents a, m, generate_series(0, ${DROITS_PAR_AGENT - 1}) r`;

/** How long the RGC of a large partner waits: opening the campaign, then each page of its table. */
export async function mesurerAudit(contexte: Contexte): Promise<Mesure[]> {
  const pool = ouvrirPool(contexte.base.url, 2);
  const { port } = await contexte.servir(1);
  try {
    const { entetes, base } = await preparer(pool, contexte.base.urlMigrateur, port);
    // The page from which the campaign is opened.
    await (await fetch(base, { headers: entetes })).arrayBuffer();
    const depart = performance.now();
    const ouverte = await fetch(`${base}/campagnes`, { method: "POST", headers: entetes });
    const ouverture = performance.now() - depart;
    const { id, total } = (await ouverte.json()) as { id: string; total: number };
    if (!ouverte.ok) throw new Error("La campagne ne s’ouvre pas.");
    const durees: { page: string; ms: number }[] = [];
    for (let passage = 0; passage < PASSAGES; passage++) {
      for (const page of PAGES) durees.push(await chronometrer(page, id));
    }
    const lente = durees.reduce((a, b) => (b.ms > a.ms ? b : a));
    return [
      { nom: "auditOuverture", valeur: ouverture, note: `${total} lignes` },
      { nom: "auditPage", valeur: lente.ms, note: `la plus lente : ${lente.page}` },
    ];

    async function chronometrer(page: string, campagne: string) {
      const avant = performance.now();
      const reponse = await fetch(`${base}/campagnes/${campagne}/lignes${page}`, {
        headers: entetes,
      });
      await reponse.arrayBuffer();
      if (!reponse.ok) throw new Error(`${page} : ${reponse.status}`);
      return { page, ms: performance.now() - avant };
    }
  } finally {
    await pool.end();
  }
}

async function preparer(pool: ReturnType<typeof ouvrirPool>, urlMigrateur: string, port: number) {
  const operateurId = randomUUID();
  const id = randomUUID();
  const rgc = randomUUID();
  await pool.query(
    `insert into conventions.organisation (id, type, nom, siret, departement)
     values ($1, 'FT', 'Opérateur du banc', '90000000000001', null),
       ($2, 'CD', 'Grand partenaire', '90000000000002', '62')`,
    [operateurId, id],
  );
  await pool.query(
    `insert into conventions.convention (id, operateur_id, partenaire_id, debut, fin, etat, deliberation,
       signatures)
     values (gen_random_uuid(), $1, $2, '2025-01-01', '2099-12-31', 'signee',
       '{"numero":"1","date":"2024-12-09","organe":"CP"}', '[{},{}]')`,
    [operateurId, id],
  );
  await pool.query(PEUPLER, [id]);
  await pool.query(
    `insert into habilitations.agent (id, organisation_id, nom, prenom, courriel, identifiant, roles)
     values ($1, $2, 'BANC', 'Camille', 'rgc@banc.example', 'banc-grand-rgc', '{RGC}')`,
    [rgc, id],
  );
  await pool.query(
    `insert into habilitations.nomination (organisation_id, agent_id, etat, statut, permanent, ouverte_le,
       conditions_version, conditions_remises_le, acte_version, acte_mode, acte_empreinte, signee_le,
       recue_le, decidee_le, effet_le)
     values ($1, $2, 'acceptee', 'fonctionnaire', true, now(), 1, now(), 1, 'scan', repeat('0', 64),
       current_date, now(), now(), '2025-01-01')`,
    [id, rgc],
  );
  await accepterTout(pool, rgc, new Date());
  // What autovacuum does within a minute of such an import.
  const migrateur = ouvrirPool(urlMigrateur, 1);
  await migrateur.query(`set role ${ROLE_PROPRIETAIRE}`);
  await migrateur.query("vacuum (analyze) habilitations.agent, habilitations.droit");
  await migrateur.end();
  const temoin = await ouvrirSession(pool, {
    agentId: rgc,
    acr: "eidas2",
    amr: ["pwd", "otp"],
    secondFacteur: "fournisseur",
    idToken: "banc",
    ouverteLe: new Date(),
  });
  return {
    base: `http://127.0.0.1:${port}/portail/api/audit`,
    entetes: { cookie: `maillage_session=${temoin}`, "x-maillage": "portail" },
  };
}
