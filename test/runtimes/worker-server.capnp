# The worker as a server; its port is asked for by whoever starts it.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const main :Workerd.Worker = (
  modules = [(name = "worker-server.js", esModule = embed "worker-server.js")],
  compatibilityDate = "2026-08-04",
);
