import type { JourCivil } from "../../kit/jour-civil.ts";
import type { Annuaire, Organisation } from "../conventions/index.ts";
import type { FicheAcces } from "./depot/fiche-acces.ts";
import { type Acces, composerAcces, type ModuleConnu } from "./regles/composer-acces.ts";
import { porteurDuRgc } from "./regles/nomination-porteur.ts";
import type { SensibilisationAgent } from "./regles/sensibilisation-agent.ts";
import { manquesDuTiers } from "./regles/tiers.ts";

/** What the other modules say, which the decision cannot read by itself. */
export type SourcesAcces = {
  /** Whether the organisation has an RGC in office that day. */
  rgcActif(organisationId: string, jour: JourCivil): Promise<boolean>;
  /** What is open to the organisation that day; null when openings do not restrict it. */
  elementsOuverts(organisationId: string, jour: JourCivil): Promise<ReadonlySet<string> | null>;
  /** Where the agent stands with the awareness of security; null when their organisation published none. */
  sensibilisation(
    fiche: FicheAcces,
    organisation: Organisation,
    jour: JourCivil,
  ): Promise<SensibilisationAgent | null>;
};

/** What the agent has accepted, in the versions in force that day. */
export type AcceptationsAgent = {
  readonly confidentialite: boolean;
  readonly cgu: (module: string) => boolean;
  readonly conditions: (module: string) => boolean;
};

export type AccesAgent = Acces & { readonly sensibilisation: SensibilisationAgent | null };

/** All that is read of an agent at each of their requests. */
export type DonneesAgent = {
  readonly fiche: FicheAcces;
  readonly acceptations: AcceptationsAgent;
};

/** What an agent may open that day. The opérateur's own staff needs neither convention, RGC nor opening. */
export async function accesAgent(
  sources: SourcesAcces,
  annuaire: Annuaire,
  { fiche, acceptations }: DonneesAgent,
  jour: JourCivil,
  secondFacteur: boolean,
): Promise<AccesAgent> {
  const organisation = annuaire.organisation(fiche.organisationId);
  const operateur = organisation?.type === "FT";
  const porteur = organisation && porteurDuRgc(organisation);
  const [rgc, ouverts, sensibilisation] = await Promise.all([
    operateur || !porteur ? operateur : sources.rgcActif(porteur, jour),
    operateur || !porteur ? null : sources.elementsOuverts(porteur, jour),
    operateur || !organisation ? null : sources.sensibilisation(fiche, organisation, jour),
  ]);
  const connu = (module: string): ModuleConnu => ({
    ouvert: ouverts === null || ouverts.has(module),
    cguAcceptees: acceptations.cgu(module),
    conditionsAcceptees: acceptations.conditions(module),
  });
  const acces = composerAcces({
    jour,
    fermeLe: fiche.fermeLe,
    departLe: fiche.departLe,
    droits: fiche.droits,
    conventionEnVigueur: annuaire.accesOuvert(fiche.organisationId, jour),
    rgcActif: rgc,
    // CONV-5-07
    tiersEnRegle:
      fiche.qualite === "agent" ||
      (fiche.tiers ? manquesDuTiers(fiche.tiers, jour).length === 0 : false),
    secondFacteur,
    confidentialiteReconnue: acceptations.confidentialite,
    sensibilise: sensibilisation?.etat !== "FERMEE",
    connu,
  });
  return { ...acces, sensibilisation };
}
