import type pg from "pg";
import type { Organisation } from "../conventions/index.ts";
import { MENTION_EXPORT } from "../journal/index.ts";
import { deposerAvis } from "../notifications/index.ts";
import type { Parametres } from "../parametres/index.ts";
import { avancer } from "./actes/mener.ts";
import { lireDestinataires } from "./destinataires.ts";
import { imprimerDemande } from "./imprimer-demande.ts";
import type { ContenuDemande, Demande } from "./regles/demande.ts";

/** Freezes the form and sends it, printed, to the opérateur's mailboxes; the notice is the proof. */
// ANX4-0-01 ANX4-0-02 ANX4-0-03
export async function enregistrerEnvoi(
  parametres: Parametres,
  client: pg.PoolClient,
  envoi: {
    readonly demande: Demande;
    readonly contenu: ContenuDemande;
    readonly organisation: Organisation;
    readonly auteur: { readonly auteur: string; readonly capacite: string };
    readonly le: Date;
    readonly jour: string;
  },
): Promise<void> {
  const { demande, organisation, auteur, le, jour } = envoi;
  const destinataires = await lireDestinataires(client, parametres, organisation, jour);
  const contenu = { ...envoi.contenu, destinataires };
  const colonnes = { contenu: JSON.stringify(contenu), envoyee_le: le };
  const nombre = contenu.elements.length;
  await avancer(client, demande, {
    geste: "envoyer",
    auteur,
    colonnes,
    contenu: { elements: nombre },
  });
  const pdf = await imprimerDemande({ ...demande, contenu, envoyeeLe: le }, MENTION_EXPORT);
  await deposerAvis(client, {
    genre: "demande-acces-envoyee",
    objet: `Demande d’accès n° ${demande.numero} – ${organisation.nom}`.slice(0, 200),
    corps: `${organisation.nom} demande l’ouverture de ${nombre} outils et API. Le formulaire signé est joint.`,
    destinataires: [...destinataires.retour, ...destinataires.copies].map((courriel) => ({
      courriel,
    })),
    lien: `/operateur/demandes-acces/${demande.id}`,
    sujet: { type: "demande-acces", id: demande.id },
    piecesJointes: [
      { nom: `demande-acces-${demande.numero}.pdf`, type: "application/pdf", contenu: pdf },
    ],
  });
}
