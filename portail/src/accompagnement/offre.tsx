import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import { Champ } from "../kit/champ.tsx";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { CONTRAINTES } from "./ecriture.ts";
import type { Offre as OffreLue, PrescriptionVoulue } from "./formes.ts";
import { thematiqueEcrite } from "./thematiques.ts";

const DELAI_MS = 300_000;

/** The offer of services, searched by words, and the prescription of those that are not under way. */
// ANX4-B-16
export function Offre({ cle, prescrits }: { cle: string; prescrits: ReadonlySet<string> }) {
  const id = useId();
  const [saisie, setSaisie] = useState("");
  const texte = saisie.trim();
  const lecture = useQuery({
    queryKey: ["services", texte],
    queryFn: () =>
      recevoir(
        api.GET("/portail/api/services", { params: { query: { ...(texte && { texte }) } } }),
      ),
    staleTime: DELAI_MS,
    // Each letter searches: what was found stays on the page until the next answer.
    placeholderData: keepPreviousData,
  });
  const { data } = lecture;
  // A prescription being written stays there whatever is searched for meanwhile.
  const [ouverts, setOuverts] = useState<readonly Service[]>([]);
  const trouves = data?.services ?? [];
  const montres = [
    ...ouverts.filter((service) => trouves.every((trouve) => trouve.id !== service.id)),
    ...trouves,
  ];
  return (
    <section aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>Offre de services</h2>
      <Champ
        id={`${id}-texte`}
        libelle="Service ou structure"
        valeur={saisie}
        surChangement={setSaisie}
      />
      <EtatLecture lecture={lecture} phrase="Recherche des services…" />
      <p role="status">{data && phraseTotal(data)}</p>
      <div className="m-fiches">
        {montres.map((service) => (
          <FicheService key={service.id} service={service}>
            {prescrits.has(service.id) ? (
              <p className="m-discret">Déjà prescrit à cette personne.</p>
            ) : (
              <Prescrire
                cle={cle}
                service={service}
                surOuverture={(ouvert) =>
                  setOuverts((connus) => [
                    ...connus.filter((connu) => connu.id !== service.id),
                    ...(ouvert ? [service] : []),
                  ])
                }
              />
            )}
          </FicheService>
        ))}
      </div>
    </section>
  );
}

function phraseTotal({ total, services }: OffreLue): string {
  if (total === 0) return "Aucun service ne répond à cette recherche.";
  const reste = total > services.length ? ` ${services.length} sont montrés : précisez.` : "";
  return `${total} ${total > 1 ? "services répondent" : "service répond"}.${reste}`;
}

type Service = OffreLue["services"][number];

function FicheService({ service, children }: { service: Service; children: ReactNode }) {
  const { id, nom, structure, commune, description, heuresHebdomadaires } = service;
  return (
    <article className="m-carte" aria-labelledby={`service-${id}`}>
      <h3 id={`service-${id}`}>{nom}</h3>
      <p className="m-discret">
        {[structure, commune, heuresHebdomadaires && `${heuresHebdomadaires} h par semaine`]
          .filter(Boolean)
          .join(" – ")}
      </p>
      <p>{description}</p>
      {children}
    </article>
  );
}

interface ProprietesPrescrire {
  cle: string;
  service: Service;
  surOuverture: (ouvert: boolean) => void;
}

function Prescrire({ cle, service, surOuverture }: ProprietesPrescrire) {
  const { id, nom, thematiques } = service;
  return (
    <FormulaireAction
      titre={`Prescrire « ${nom} »`}
      action="Prescrire ce service"
      surOuverture={surOuverture}
      relire={["prescriptions"]}
      depart={{ thematique: thematiques.length === 1 ? (thematiques[0] ?? "") : "" }}
      champs={[
        {
          nom: "thematique",
          libelle: "Thématique",
          genre: "choix",
          options: thematiques.map((code) => [code, thematiqueEcrite(code)] as const),
        },
        {
          nom: "contrainte",
          libelle: "Contrainte du diagnostic",
          genre: "choix",
          facultatif: true,
          options: Object.entries(CONTRAINTES),
        },
        { nom: "motif", libelle: "Motif", genre: "long", aide: "Pas de donnée de santé." },
        {
          nom: "prescripteur",
          libelle: "Prescripteur",
          aide: "Prénom et nom.",
          facultatif: true,
        },
      ]}
      envoyer={async ({ thematique, contrainte, motif = "", prescripteur }) => {
        const prescription: PrescriptionVoulue = {
          service: id,
          thematique: thematique as PrescriptionVoulue["thematique"],
          contrainte: (contrainte || null) as PrescriptionVoulue["contrainte"],
          motif,
          prescripteur: prescripteur || null,
        };
        const params = { path: { cle } };
        await recevoir(
          api.POST("/portail/api/usagers/{cle}/prescriptions", {
            params,
            body: { prescription },
          }),
        );
        return "Le service est prescrit.";
      }}
    />
  );
}
