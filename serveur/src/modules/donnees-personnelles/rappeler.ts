import type pg from "pg";
import type { Cadre } from "../../acte/index.ts";
import { ecrireJour } from "../../kit/ecrire-date.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { pourChacun } from "../../kit/travaux/pour-chacun.ts";
import { deposerAvis } from "../notifications/index.ts";
import type { Parametres } from "../parametres/index.ts";
import { consigner, lesDpd, sujetAvis } from "./actes/mener.ts";
import {
  type Demande,
  listerDemandes,
  listerNonRepondues,
  modifierDemande,
  verrouillerDemande,
} from "./depot/demandes.ts";
import { type Entraide, listerSansReponse, noterRappelEntraide } from "./depot/entraides.ts";
import { aRappeler, estTardif } from "./regles/echeances.ts";

type Services = {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
  readonly parametres: Parametres;
};

/**
 * Reminds a party, once before each end of its delay, of a person whom it has not answered, and the other party of the
 * help that it has not given; says once that a delay is past, and leaves the trace of it.
 */
// CONV-5-16 CONV-5-17
export async function rappelerExercices(services: Services, maintenant: Date): Promise<void> {
  const jour = jourCivil(maintenant);
  const { pool, parametres } = services;
  const avant = await parametres.nombre("droits.rappel_avant_jours", jour);
  await pourChacun(await listerNonRepondues(pool), async (demande) => {
    const passe = estTardif(demande.echeance, jour);
    if (passe && demande.depasseeLe === null) {
      await direDemande(services, demande, "depasser", maintenant);
    } else if (!passe && demande.rappeleeLe === null && aRappeler(demande.echeance, avant, jour)) {
      await direDemande(services, demande, "rappeler", maintenant);
    }
  });
  const avantAide = await parametres.nombre("droits.rappel_entraide_jours", jour);
  await pourChacun(await listerSansReponse(pool), async (entraide) => {
    const passe = estTardif(entraide.echeance, jour);
    if (passe && entraide.depasseeLe === null) {
      await direEntraide(services, entraide, "depasser", maintenant);
    } else if (
      !passe &&
      entraide.rappeleeLe === null &&
      aRappeler(entraide.echeance, avantAide, jour)
    ) {
      await direEntraide(services, entraide, "rappeler", maintenant);
    }
  });
}

type Quoi = "rappeler" | "depasser";

/** Read again under its lock: it may have been answered, or told of, meanwhile. */
function direDemande({ pool, cadre }: Services, lue: Demande, quoi: Quoi, le: Date): Promise<void> {
  return enTransaction(pool, async (client) => {
    const demande = await verrouillerDemande(client, lue.id);
    const champ = quoi === "rappeler" ? "rappeleeLe" : "depasseeLe";
    const organisation = (await cadre.annuaire.lire()).organisation(lue.organisationId);
    if (!demande || demande.version !== lue.version || !organisation) return;
    await modifierDemande(client, demande.id, { [champ]: le });
    const { id, numero, echeance } = demande;
    await deposerAvis(client, {
      genre: `exercice-droits-${quoi}`,
      ...(quoi === "rappeler"
        ? {
            objet: `À répondre : demande n° ${numero}`,
            corps: `La personne à qui répond la demande n° ${numero} doit recevoir réponse le ${ecrireJour(echeance)} au plus tard. Une demande complexe peut être prolongée, si la personne en est informée dans le premier mois.`,
          }
        : {
            objet: `Délai dépassé : demande n° ${numero}`,
            corps: `La demande n° ${numero} devait recevoir réponse le ${ecrireJour(echeance)} au plus tard. Répondez aussitôt, et gardez les motifs du retard.`,
          }),
      destinataires: await lesDpd(client, organisation, null),
      lien: `/exercice-des-droits/${id}`,
      sujet: sujetAvis(id),
    });
    await consigner(client, id, { systeme: organisation.id }, quoi);
  });
}

/** The other party is reminded; both are told that its delay is past. */
function direEntraide({ pool, cadre }: Services, e: Entraide, quoi: Quoi, le: Date): Promise<void> {
  return enTransaction(pool, async (client) => {
    const champ = quoi === "rappeler" ? "rappelee_le" : "depassee_le";
    if (!(await noterRappelEntraide(client, e.id, champ, le))) return;
    const annuaire = await cadre.annuaire.lire();
    const [demande] = await listerDemandes(client, { ids: [e.demandeId] });
    const aidant = annuaire.organisation(e.organisationId);
    const demandeur = demande && annuaire.organisation(demande.organisationId);
    if (!aidant || !demande || !demandeur) return;
    const fin = ecrireJour(e.echeance);
    const avis = { sujet: sujetAvis(demande.id), genre: `exercice-droits-aide-${quoi}` };
    await deposerAvis(client, {
      ...avis,
      objet:
        `${quoi === "rappeler" ? "À répondre" : "Délai dépassé"} : aide à ${demandeur.nom}`.slice(
          0,
          200,
        ),
      corps: `L’aide demandée par ${demandeur.nom} pour la demande n° ${demande.numero} ${quoi === "rappeler" ? "est attendue" : "était attendue"} le ${fin} au plus tard.`,
      destinataires: await lesDpd(client, aidant, e.conventionId),
      lien: `/entraides/${e.id}`,
    });
    if (quoi === "depasser") {
      await deposerAvis(client, {
        ...avis,
        objet: `Aide non reçue : demande n° ${demande.numero}`,
        corps: `${aidant.nom} devait vous aider le ${fin} au plus tard. La demande n° ${demande.numero} doit recevoir réponse le ${ecrireJour(demande.echeance)} : relancez cette partie.`,
        destinataires: await lesDpd(client, demandeur, null),
        lien: `/exercice-des-droits/${demande.id}`,
      });
    }
    await consigner(client, demande.id, { systeme: demandeur.id }, `aide-${quoi}`);
  });
}
