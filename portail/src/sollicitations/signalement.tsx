import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { PageIntrouvable } from "../cadre/page-introuvable.tsx";
import { requeteCatalogue } from "../catalogue/requetes.ts";
import { api, recevoir } from "../kit/api.ts";
import { type ChampAction, ChampDeFormulaire } from "../kit/champ-action.tsx";
import { placerRefus } from "../kit/champ-refuse.ts";
import { Formulaire } from "../kit/formulaire.tsx";
import { maintenantSaisi } from "../kit/instant-saisi.ts";
import { Page } from "../kit/page.tsx";
import { RefusEnvoi } from "../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../kit/sommaire-erreurs.tsx";
import { CANAUX, NATURES } from "./ecriture.ts";
import type { Canal, Signalement } from "./formes.ts";
import { lireSignalement, type SaisieSignalement } from "./saisie.ts";

/** The solicitation form of one platform: each has its own. */
// ANX2B-05 ANX2B-06 ANX2B-07 ANX5-0-01
export function PageSignalement() {
  const { plateforme = "" } = useParams({ strict: false }) as { plateforme?: string };
  if (!(plateforme in CANAUX)) return <PageIntrouvable />;
  return <FormulaireSignalement key={plateforme} plateforme={plateforme as Canal} />;
}

function FormulaireSignalement({ plateforme }: { plateforme: Canal }) {
  const [saisie, setSaisie] = useState<SaisieSignalement>({
    nature: "",
    element: "",
    titre: "",
    etapes: "",
    reference: "",
    ...maintenantSaisi(),
  });
  const [defauts, setDefauts] = useState<Readonly<Record<string, string>>>({});
  const [essai, setEssai] = useState(0);
  const catalogue = useQuery(requeteCatalogue);
  const requetes = useQueryClient();
  const aller = useNavigate();
  const envoi = useMutation({
    mutationFn: (body: Signalement) => recevoir(api.POST("/portail/api/sollicitations", { body })),
    onSuccess: async ({ id }) => {
      await requetes.invalidateQueries({ queryKey: ["sollicitations"] });
      await aller({ to: "/aide/sollicitations/$id", params: { id } });
    },
  });
  const outils = (catalogue.data?.elements ?? [])
    .filter((element) => element.plateforme === plateforme)
    .map(({ code, libelle }) => [code, libelle] as const);

  const places = [
    ...champs(outils).map(({ nom, libelle }) => ({ nom, libelle, id: `signalement-${nom}` })),
    {
      nom: "survenueLe",
      libelle: "Survenu le",
      id: "signalement-jour",
      codes: ["SURVENUE_INVALIDE"],
    },
  ];
  const { fautes, reste } = placerRefus(defauts, envoi.error, places);

  function soumettre(): void {
    const lu = lireSignalement(plateforme, saisie);
    setEssai(essai + 1);
    setDefauts("defauts" in lu ? lu.defauts : {});
    if ("signalement" in lu && !envoi.isPending) envoi.mutate(lu.signalement);
  }

  return (
    <Page titre={`Signaler un problème sur ${CANAUX[plateforme]}`}>
      <p className="m-chapeau">
        Décrivez ce que vous faisiez et ce qui s’est passé. N’écrivez ni nom ni numéro d’une
        personne suivie.
      </p>
      <Formulaire className="m-carte" surEnvoi={soumettre}>
        <SommaireErreurs erreurs={fautes} essai={essai} />
        <RefusEnvoi erreur={reste} champs={places} />
        {champs(outils).map((champ) => (
          <ChampDeFormulaire
            key={champ.nom}
            id={`signalement-${champ.nom}`}
            champ={champ}
            premier={false}
            valeur={saisie[champ.nom]}
            erreur={fautes[`signalement-${champ.nom}`]}
            surChangement={(valeur) => setSaisie({ ...saisie, [champ.nom]: valeur })}
          />
        ))}
        <div className="m-actions">
          <button type="submit" className="fr-btn" aria-disabled={envoi.isPending}>
            {envoi.isPending ? "En cours…" : "Envoyer le signalement"}
          </button>
        </div>
      </Formulaire>
    </Page>
  );
}

function champs(
  outils: readonly (readonly [string, string])[],
): readonly (ChampAction & { nom: keyof SaisieSignalement })[] {
  return [
    { nom: "nature", libelle: "Ce qui se passe", genre: "choix", options: Object.entries(NATURES) },
    { nom: "element", libelle: "Outil ou API", genre: "choix", options: outils, facultatif: true },
    { nom: "titre", libelle: "En une phrase" },
    {
      nom: "etapes",
      libelle: "Ce que vous avez fait, pas à pas",
      genre: "long",
      aide: "L’écran, ce que vous avez choisi, le message affiché.",
    },
    {
      nom: "reference",
      libelle: "Référence affichée avec l’erreur",
      facultatif: true,
    },
    { nom: "jour", libelle: "Survenu le", genre: "date" },
    { nom: "heure", libelle: "À", aide: "Par exemple 14:30." },
  ];
}
