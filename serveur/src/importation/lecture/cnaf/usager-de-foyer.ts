import {
  aAge,
  type Devoirs,
  departementDeCommune,
  estNumeroNational,
  normaliserAncienNumero,
  normaliserNir,
  type SourceUsager,
  type UsagerRecu,
} from "../../../modules/usagers/reception.ts";
import type { FoyerCnaf, PersonneCnaf } from "./foyer.ts";
import { inscriptionAutomatique } from "./inscription-automatique.ts";

// ETATDOSRSA: 2 open and payable, 3 open and suspended, 4 open with payment suspended.
const OUVERTS = new Set(["2", "3", "4"]);
const EN_ATTENTE = "0";

export type LectureCnaf = { usager: UsagerRecu } | { refus: string } | { ignore: string };

/** "052" → "52", "02A" → "2A", "974" → "974". */
export function departementDuFlux(ideparte: string): string {
  return ideparte.startsWith("0") ? ideparte.slice(1) : ideparte;
}

/**
 * One person of the flow as a person received, or the reason why not (no datum in it). Nobody who has
 * reached `ageTauxPlein`, that of the full-rate pension, is registered.
 */
export function usagerDeFoyer(
  foyer: FoyerCnaf,
  personne: PersonneCnaf,
  source: SourceUsager,
  ageTauxPlein: number,
): LectureCnaf {
  const lu = personne.valeurs;
  if (personne.roleRsa !== "DEM" && personne.roleRsa !== "CJT")
    return { ignore: "personne à charge ou sans RSA" };
  if (!lu.NIR) return { refus: "NIR : absent, la personne ne peut pas être reconnue" };
  const nir = normaliserNir(lu.NIR, { provisoires: true });
  if (!nir.ok)
    return { refus: `NIR : ${nir.refus === "NIR_CLE" ? "clé fausse" : "forme inattendue"}` };
  if (!lu.NOMNAI && !lu.NOM) return { refus: "NOMNAI : absent" };
  const numero = lu.IDASSEDIC ?? "";
  const rsa = OUVERTS.has(foyer.valeurs.ETATDOSRSA ?? "");
  const flux = departementDuFlux(foyer.valeurs.IDEPARTE ?? "");
  const naissance = (lu.DTNAI ?? "").slice(0, 10);
  const reference = (foyer.entete.DTREF ?? "").slice(0, 10);
  // B2-01
  const retraite = aAge(naissance, ageTauxPlein, reference);
  const inscrit = (rsa || foyer.valeurs.ETATDOSRSA === EN_ATTENTE) && !retraite;
  return {
    usager: {
      cle: null,
      nir: nir.nir,
      certifie: false,
      civilite: lu.QUAL === "MR" ? "M." : "MME",
      nomNaissance: lu.NOMNAI || lu.NOM || "",
      nomUsage: lu.NOM && lu.NOM !== lu.NOMNAI ? lu.NOM : null,
      prenom: lu.PRENOM ?? "",
      dateNaissance: naissance,
      numeroFranceTravail: estNumeroNational(numero) ? numero : null,
      anciensNumeros: anciensNumeros(numero),
      adresse: adresseDe(foyer.valeurs, anneeDe(foyer.entete.DTREF)),
      courriel: null,
      telephone: null,
      departement: departementDeCommune(foyer.valeurs.NUMCOM ?? "") ?? flux,
      rsa,
      rsaDepartement: rsa ? flux : null,
      rsaRecuLe: null,
      devoirs: rsa ? devoirsDe(foyer, lu) : null,
      referentId: null,
      inscription: inscrit
        ? inscriptionAutomatique(
            {
              demande: foyer.valeurs.DTDEMRSA ?? "",
              reference,
              sourceId: source.organisationId,
            },
            personne.roleRsa === "CJT" ? "CONJOINT_RSA" : "BENEFICIAIRE_RSA",
          )
        : null,
      rqth: null,
      source,
    },
  };
}

// B3-09 B3-10
function devoirsDe({ valeurs, entete }: FoyerCnaf, lu: Record<string, string>): Devoirs | null {
  const dit = lu.TOPPERSDRODEVORSA;
  const sansRevenu = estVrai(lu.TOPRESSNUL);
  if (!dit && !sansRevenu) return null;
  return {
    soumis: dit ? estVrai(dit) : null,
    depuis: (entete.DTCREAFLUX ?? "").slice(0, 10),
    payeur: `${valeurs.FONORG} ${valeurs.NUMORG}`,
    informeLe: null,
    revenuMensuel: sansRevenu ? 0 : null,
    sansEmploi: null,
  };
}

const estVrai = (texte: string | undefined) => texte === "1" || texte === "true";

// B9-05 B9-06: the flow tells neither the region nor the period of a former number.
function anciensNumeros(texte: string) {
  const numero = normaliserAncienNumero(texte);
  return numero ? [{ numero, region: null, debut: null, fin: null }] : null;
}

const anneeDe = (jour = "") => Number(jour.slice(0, 4));

function adresseDe(
  lu: Record<string, string>,
  millesimeCommune: number,
): Record<string, string | number> | null {
  if (!lu.NUMCOM && !lu.CODEPOS) return null;
  // B9-08: what is no commune code is not kept as one; the rest of the address is.
  const connue = departementDeCommune(lu.NUMCOM ?? "") !== null;
  return {
    codeInseeCommune: connue ? (lu.NUMCOM as string) : "",
    ...(connue && { millesimeCommune }),
    codePostal: (lu.CODEPOS ?? "").padStart(5, "0"),
    complementAdresse: lu.COMPLADR ?? "",
    complementDestinataire: lu.COMPLIDEADR ?? "",
    complementDistribution: lu.LIEUDIST ?? "",
    indicateurResidentQPV: "NT",
    libelleCommune: lu.NOMCOM ?? "",
    libellePays: "FRANCE",
    numeroTypeLibelleVoie: [lu.NUMVOIE, lu.LIBTYPEVOIE, lu.NOMVOIE].filter(Boolean).join(" "),
  };
}
