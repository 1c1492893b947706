/** Columns of the register in the order of the imported rows. */
export const COLONNES = [
  "id",
  "numero_francetravail",
  "nir_empreinte",
  "nir_chiffre",
  "certifie",
  "civilite",
  "nom_naissance",
  "nom_usage",
  "prenom",
  "date_naissance",
  "cle_nom",
  "cle_prenom",
  "adresse",
  "courriel",
  "telephone",
  "departement",
  "rsa",
  "rsa_departement",
  "referent_id",
  "inscription",
  "rqth",
  "source_id",
  "source_systeme",
  "source_le",
  "responsable_id",
  "rsa_recu_le",
  "devoirs",
  "anciens_numeros",
] as const;

type Colonne = (typeof COLONNES)[number];

const NUMERO =
  "coalesce(r.numero_francetravail, u.numero_francetravail, nextval('usagers.numero_francetravail')::text)";

// CONV-7-06: what a second source says of the RSA keeps its own origin.
const PROVENANCE = `case when r.rsa is null then coalesce(u.provenance, '{}') else
  coalesce(u.provenance, '{}') || case when PERIME then '{}' else jsonb_build_object('rsa', jsonb_build_object(
    'source_id', r.source_id, 'systeme', r.source_systeme, 'le', r.source_le)) end end`;

// A flow older than the one already received must not bring its facts back.
const PERIME = "coalesce((u.provenance -> 'rsa' ->> 'le')::timestamptz > r.source_le, false)";

const MEME_DROIT = "u.rsa and u.rsa_departement = r.rsa_departement";

// B3-07: a right that goes on in the same département was received when it was first; an opening or a
// transfer, now.
const RSA_RECU_LE = `case
    when not coalesce(r.rsa, false) then null
    when ${MEME_DROIT} then least(u.rsa_recu_le, r.rsa_recu_le)
    else r.rsa_recu_le end`;

// B3-09: what is said again keeps its first day, as long as the right goes on in the same département.
const DEVOIRS = `case
    when not coalesce(r.rsa, false) then null
    when not coalesce(${MEME_DROIT}, false) then r.devoirs
    when r.devoirs is null then u.devoirs
    when r.devoirs -> 'soumis' = u.devoirs -> 'soumis' then r.devoirs || jsonb_build_object(
      'depuis', least(u.devoirs ->> 'depuis', r.devoirs ->> 'depuis'),
      'informeLe', coalesce(r.devoirs ->> 'informeLe', u.devoirs ->> 'informeLe'))
    else r.devoirs end`;

// B9-06: a number is one with its region; said without, it adds nothing to the same one with its own.
const ANCIENS_NUMEROS = `case
    when r.anciens_numeros is null or u.anciens_numeros is null
      then coalesce(r.anciens_numeros, u.anciens_numeros)
    else (select jsonb_agg(n) from (
      select n from jsonb_array_elements(u.anciens_numeros) n where not exists (
        select from jsonb_array_elements(r.anciens_numeros) m where m -> 'numero' = n -> 'numero'
          and (m -> 'region' = n -> 'region' or n ->> 'region' is null))
      union all
      select m from jsonb_array_elements(r.anciens_numeros) m where m ->> 'region' is not null or not exists (
        select from jsonb_array_elements(u.anciens_numeros) n where m -> 'numero' = n -> 'numero'
          and n ->> 'region' is not null)) as tous (n)) end`;

// B2-01: a pension of invalidity that the person declared here, and that has begun; looked for only of who is not registered.
const INVALIDE = `(u.id is not null and exists (select from (
      select distinct on (id) genre, survenu_le, motif_retrait from usagers.changement
      where usager_id = u.id order by id, version desc) as dernier
    where genre = 'INVALIDITE' and motif_retrait is null
      and survenu_le <= (now() at time zone 'Europe/Paris')::date))`;

const IDENTITE: readonly Colonne[] = [
  "certifie",
  "civilite",
  "nom_naissance",
  "nom_usage",
  "prenom",
  "date_naissance",
  "cle_nom",
  "cle_prenom",
  "source_id",
  "source_systeme",
  "source_le",
  "responsable_id",
];

const COMPLETE: Partial<Record<Colonne, string>> = {
  id: "r.id",
  numero_francetravail: NUMERO.replace(
    "r.numero_francetravail, u.numero_francetravail",
    "u.numero_francetravail, r.numero_francetravail",
  ),
  nir_empreinte: "coalesce(u.nir_empreinte, r.nir_empreinte)",
  nir_chiffre: "coalesce(u.nir_chiffre, r.nir_chiffre)",
  anciens_numeros: ANCIENS_NUMEROS,
  // A file without that column says nothing of it.
  nom_usage: "case when u.certifie then u.nom_usage else coalesce(r.nom_usage, u.nom_usage) end",
  adresse: ouCertifie("adresse"),
  departement: ouCertifie("departement"),
  rsa: `case when r.rsa is null or ${PERIME} then coalesce(u.rsa, false) else r.rsa end`,
  rsa_departement: `case when r.rsa is null or ${PERIME} then u.rsa_departement else r.rsa_departement end`,
  rsa_recu_le: `case when r.rsa is null or ${PERIME} then u.rsa_recu_le else ${RSA_RECU_LE} end`,
  devoirs: `case when r.rsa is null or ${PERIME} then u.devoirs else ${DEVOIRS} end`,
  // RAPP-10 B2-01: registers whoever is not, never undoes a registration in progress, nor registers whom the
  // law excludes.
  inscription: `case
    when u.inscription ->> 'exclusion' is not null or u.inscription ->> 'm_statut' = 'Inscrit' then u.inscription
    when ${INVALIDE} then u.inscription
    when u.inscription is null or u.inscription ->> 'm_statut' = 'Identifié' then coalesce(r.inscription, u.inscription)
    when u.inscription ->> 'm_statut' = 'Cessé' and r.inscription ->> 'm_date_effet_statut' > u.inscription ->> 'm_date_effet_statut' then r.inscription
    else u.inscription end`,
};

// CONV-7-06: a certified identity is not rewritten by another source, and keeps its own.
function ouCertifie(nom: Colonne): string {
  return `case when u.certifie then coalesce(u.${nom}, r.${nom}) else coalesce(r.${nom}, u.${nom}) end`;
}

const REMPLACE: Partial<Record<Colonne, string>> = {
  numero_francetravail: NUMERO,
  rsa: "coalesce(r.rsa, false)",
  rsa_recu_le: RSA_RECU_LE,
  devoirs: DEVOIRS,
  // B2-02: a registration that the platform wrote stays, until a file tells what came after it.
  inscription: `case
    when u.inscription ->> 'ecrit_le' is not null
      and not coalesce(r.inscription ->> 'm_date_effet_statut' > u.inscription ->> 'm_date_effet_statut', false)
      then u.inscription
    else r.inscription end`,
};

/** The received person replaces what was known of it. */
export const FUSION_REMPLACE = [
  ...COLONNES.map((nom) => REMPLACE[nom] ?? `r.${nom}`),
  "'{}'::jsonb",
];

/** The received person completes what was known: facts of the source, never a certified identity. */
export const FUSION_COMPLETE = [
  ...COLONNES.map(
    (nom) =>
      COMPLETE[nom] ??
      (IDENTITE.includes(nom)
        ? `case when u.certifie then u.${nom} else r.${nom} end`
        : `coalesce(r.${nom}, u.${nom})`),
  ),
  PROVENANCE.replace("PERIME", PERIME),
];
