import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";
import type { Contact, Vue } from "./formes.ts";

export function requeteDemandes(vue: Vue) {
  return queryOptions({
    queryKey: ["demandes-acces", vue],
    queryFn: () =>
      recevoir(
        vue === "operateur"
          ? api.GET("/portail/api/operateur/demandes-acces")
          : api.GET("/portail/api/demandes-acces"),
      ),
    refetchOnMount: "always",
  });
}

export function requeteDemande(vue: Vue, id: string) {
  const params = { path: { id } };
  return queryOptions({
    queryKey: ["demandes-acces", vue, id],
    queryFn: () =>
      recevoir(
        vue === "operateur"
          ? api.GET("/portail/api/operateur/demandes-acces/{id}", { params })
          : api.GET("/portail/api/demandes-acces/{id}", { params }),
      ),
    refetchOnMount: "always",
  });
}

export function requeteOuvertures(vue: Vue) {
  return queryOptions({
    queryKey: ["demandes-acces", "ouvertures", vue],
    queryFn: () =>
      recevoir(
        vue === "operateur"
          ? api.GET("/portail/api/operateur/ouvertures")
          : api.GET("/portail/api/demandes-acces/ouvertures"),
      ),
    refetchOnMount: "always",
  });
}

export const requetePreparation = queryOptions({
  queryKey: ["demandes-acces", "formulaire"],
  queryFn: () => recevoir(api.GET("/portail/api/demandes-acces/formulaire")),
  refetchOnMount: "always",
});

/** What the ticks bring with them: the server's answer, the former one until it comes. */
export function requeteSelection(coches: readonly string[], contacts: readonly Contact[]) {
  const body = { coches: [...coches], contacts: contacts.map(({ genre }) => genre) };
  return queryOptions({
    queryKey: ["demandes-acces", "selection", body],
    queryFn: () => recevoir(api.POST("/portail/api/demandes-acces/selection", { body })),
    placeholderData: keepPreviousData,
  });
}
