import { queryOptions } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";

export const requeteSignalements = queryOptions({
  queryKey: ["signalements"],
  queryFn: () => recevoir(api.GET("/portail/api/signalements")),
  refetchOnMount: "always",
});

export function requeteSignalement(id: string) {
  return queryOptions({
    queryKey: ["signalements", id],
    queryFn: () =>
      recevoir(api.GET("/portail/api/signalements/{id}", { params: { path: { id } } })),
    refetchOnMount: "always",
  });
}
