FROM node:24-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM base AS build
RUN npm ci
COPY client client
COPY server server
COPY graph-seed graph-seed
# Through the same step as a start, so that the image's own start finds nothing stale.
RUN node --input-type=module --eval "const { builtExplorer } = await import('/app/server/http/explorer-build.ts'); await builtExplorer(() => {})"

FROM base AS run
RUN npm ci --omit=dev && npm cache clean --force
COPY client client
COPY server server
COPY graph-seed graph-seed
COPY --from=build /app/dist dist
RUN install --directory --owner=node --group=node --mode=700 /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 COUNTERWATCH_DATA=/data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s \
  CMD ["node", "--eval", "fetch('http://127.0.0.1:4000/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
