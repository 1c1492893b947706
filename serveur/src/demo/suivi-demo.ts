import { ENGAGEMENTS } from "../modules/demandes-acces/index.ts";

const JOUR_MS = 86_400_000;
const SIGNATAIRE = {
  nom: "Brivezaquet",
  prenom: "Ambroise",
  courriel: "a.brivezac@example.org",
  qualite: "Responsable du suivi opérationnel",
};

/** What the parties follow together as the demonstration opens: requests at several states, a webhook, an audit, notices. */
export function* suiviDemo(clientId: string, autour: Date): Generator<object> {
  const le = (jours: number, heure = 9) => {
    const jour = new Date(autour.getTime() - jours * JOUR_MS).toISOString().slice(0, 10);
    return `${jour}T${String(heure).padStart(2, "0")}:00:00Z`;
  };
  const jour = (jours: number) => le(jours).slice(0, 10);
  const demande = (identifiant: string, elements: readonly string[], jours: number) => ({
    type: "demande-acces",
    identifiant,
    organisation: "cd62",
    agent: "a.brivezac",
    elements,
    precisions: "Pour les maisons du département.",
    creeeLe: le(jours + 1),
  });
  const envoyee = (identifiant: string, elements: readonly string[], jours: number) => ({
    ...demande(identifiant, elements, jours),
    envoi: {
      le: le(jours),
      signataire: SIGNATAIRE,
      engagements: ENGAGEMENTS.map(({ code }) => code),
      lieu: "Arras",
      date: jour(jours),
      signature: "Ambroise Brivezaquet",
    },
  });
  const instruite = (identifiant: string, elements: readonly string[], jours: number) => ({
    ...envoyee(identifiant, elements, jours),
    recueLe: le(jours - 1),
    instruiteLe: le(jours - 2),
  });
  const decision = { le: le(20), agent: "o.quinravaux" };
  yield { ...instruite("marche-travail", ["api-marche-travail"], 30), decision };
  yield {
    ...instruite("transfert", ["api-transfert-offres"], 29),
    decision: { ...decision, acceptes: [], motif: "L’éditeur n’a pas encore passé la recette." },
  };
  yield {
    ...instruite("offres", ["api-offres-emploi"], 9),
    messages: [
      {
        partie: "operateur",
        agent: "o.quinravaux",
        texte: "Combien de conseillers consulteront les offres ?",
        ecritLe: le(6, 10),
      },
      {
        partie: "partenaire",
        agent: "a.brivezac",
        texte: "Quarante, dans les cinq maisons du département.",
        ecritLe: le(5, 14),
      },
    ],
  };
  yield envoyee("evenements", ["evenements-emploi"], 2);
  yield demande("ouiform", ["ouiform"], 1);
  yield {
    type: "webhook",
    identifiant: "suivi-rsa",
    organisation: "cd62",
    application: clientId,
    agent: "s.corditel",
    adresse: "https://suivi-rsa.example.org/evenements",
    genres: ["rendez-vous.pris", "orientation.ouverte"],
    creeLe: le(3),
  };
  yield { type: "audit", organisation: "cd62", numero: 1, prevueLe: jour(-14) };
  const notification = (agent: string, jours: number) => ({
    type: "notification",
    identifiant: "ouverture",
    organisation: "cd62",
    agent,
    deposeLe: le(jours, 11),
  });
  yield {
    ...notification("a.brivezac", 6),
    genre: "message-demande-acces",
    objet: "Message sur une demande d’accès",
    corps: "Combien de conseillers consulteront les offres ?",
    lien: "/demandes-acces",
    lueLe: le(5),
  };
  yield {
    ...notification("r.dalfouvaux", 1),
    genre: "audit-prevu",
    objet: "L’audit des habilitations approche",
    corps:
      "Dans deux semaines, chaque compte et chaque droit sera à confirmer, modifier ou retirer.",
    lien: "/gestion-des-comptes/audit",
  };
  yield {
    ...notification("s.corditel", 3),
    genre: "webhook-a-tester",
    objet: "Un webhook attend son essai",
    corps: "Rien n’est envoyé à une adresse qui n’a pas encore accepté un message d’essai.",
    lien: "/developpeur",
  };
}
