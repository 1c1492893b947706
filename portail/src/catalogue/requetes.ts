import { queryOptions } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";
import type { Recu } from "../kit/contrats.ts";

export type CatalogueLu = Recu<"/portail/api/catalogue">;
export type ElementLu = CatalogueLu["elements"][number];
export type Condition = Recu<"/portail/api/conditions">["conditions"][number];
export type Publications = Recu<"/portail/api/catalogue/listes">;
export type Difference = Publications["enAttente"][number];
export type Point = Recu<"/portail/api/gouvernance/feuille-de-route">["points"][number];
export type Experimentation =
  Recu<"/portail/api/catalogue/experimentations">["experimentations"][number];
export type OutilDocumente = Recu<"/portail/api/documentation/{element}">;
export type PieceLue = OutilDocumente["documents"][number];
export type VersionLue = PieceLue["precedentes"][number];

export const requeteCatalogue = queryOptions({
  queryKey: ["catalogue"],
  queryFn: () => recevoir(api.GET("/portail/api/catalogue")),
});

export const requeteDonnees = queryOptions({
  queryKey: ["catalogue", "donnees"],
  queryFn: () => recevoir(api.GET("/portail/api/catalogue/donnees")),
});

export const requeteConditions = queryOptions({
  queryKey: ["catalogue", "conditions"],
  queryFn: () => recevoir(api.GET("/portail/api/conditions")),
});

export const requetePublications = queryOptions({
  queryKey: ["catalogue", "listes"],
  queryFn: () => recevoir(api.GET("/portail/api/catalogue/listes")),
});

export const requeteExperimentations = queryOptions({
  queryKey: ["catalogue", "experimentations"],
  queryFn: () => recevoir(api.GET("/portail/api/catalogue/experimentations")),
});

export const requeteDocumentations = queryOptions({
  queryKey: ["documentation"],
  queryFn: () => recevoir(api.GET("/portail/api/documentation")),
});

export const requeteDocumentation = (element: string) =>
  queryOptions({
    queryKey: ["documentation", element],
    queryFn: () =>
      recevoir(api.GET("/portail/api/documentation/{element}", { params: { path: { element } } })),
  });
