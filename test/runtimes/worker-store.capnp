# Two Workers that share the Durable Objects of the first; the program that starts them finds out the ports.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "a", worker = .a), (name = "b", worker = .b)],
  sockets = [
    (name = "a", address = "127.0.0.1:0", http = (), service = "a"),
    (name = "b", address = "127.0.0.1:0", http = (), service = "b"),
  ],
);

const a :Workerd.Worker = (
  modules = [(name = "worker-store.js", esModule = embed "worker-store.js")],
  compatibilityDate = "2026-08-04",
  bindings = [(name = "STORE", durableObjectNamespace = "StoredValue")],
  durableObjectNamespaces = [(className = "StoredValue", uniqueKey = "stored-values")],
  durableObjectStorage = (inMemory = void),
);

const b :Workerd.Worker = (
  modules = [(name = "worker-store.js", esModule = embed "worker-store.js")],
  compatibilityDate = "2026-08-04",
  bindings = [(name = "STORE", durableObjectNamespace = (className = "StoredValue", serviceName = "a"))],
);
