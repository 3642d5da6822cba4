# The worker as a server; the program that starts it finds out the port.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const main :Workerd.Worker = (
  modules = [(name = "worker-server.js", esModule = embed "worker-server.js")],
  compatibilityDate = "2026-08-04",
);
