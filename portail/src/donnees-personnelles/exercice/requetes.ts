import { queryOptions } from "@tanstack/react-query";
import { api, recevoir } from "../../kit/api.ts";

/** The key of all these readings. */
export const RELIRE = ["exercice-des-droits"];

export const requeteExercices = queryOptions({
  queryKey: RELIRE,
  queryFn: () => recevoir(api.GET("/portail/api/exercice-des-droits")),
  refetchOnMount: "always",
});

export function requeteExercice(id: string) {
  return queryOptions({
    queryKey: [...RELIRE, id],
    queryFn: () =>
      recevoir(api.GET("/portail/api/exercice-des-droits/{id}", { params: { path: { id } } })),
    refetchOnMount: "always",
  });
}

export function requeteEntraide(id: string) {
  return queryOptions({
    queryKey: [...RELIRE, "entraide", id],
    queryFn: () => recevoir(api.GET("/portail/api/entraides/{id}", { params: { path: { id } } })),
    refetchOnMount: "always",
  });
}
