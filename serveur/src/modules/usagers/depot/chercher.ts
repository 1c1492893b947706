import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Rattachement } from "../regles/perimetre.ts";

/** A person found by an exact key: enough for the perimeter and the answer, nothing more. */
export type UsagerTrouve = Rattachement & { readonly id: string; readonly certifie: boolean };

const CHAMPS = `u.id, u.certifie, u.referent_id as "referentId", u.rsa,
  u.rsa_departement as "rsaDepartement", u.departement, u.adresse is not null as "adresseConnue"`;

/** Lookups by exact key. Two are enough to know that there are several. */
export const chercherParNir = lecture<[empreinte: string, dateNaissance: string], UsagerTrouve>({
  nom: "usagers-par-nir",
  cle: { empreinte: "uuid", naissance: "date" },
  texte: `select ${CHAMPS} from usagers.usager u
    where nir_empreinte = cle.empreinte and date_naissance = cle.naissance limit 2`,
});

export const chercherParNumero = lecture<[numero: string], UsagerTrouve>({
  nom: "usagers-par-numero",
  cle: { numero: "text" },
  texte: `select ${CHAMPS} from usagers.usager u where numero_francetravail = cle.numero limit 2`,
});
