// Loaded before everything else (`node --import`): whatever would leave this machine ends the process, and says where it was going.
import dgram from "node:dgram";
import dns from "node:dns";
import { Socket } from "node:net";

const HERE = new Set(["localhost", "127.0.0.1", "::1", "0.0.0.0", "::"]);

function refuse(target) {
  process.stderr.write(`OUTGOING CONNECTION to ${target}\n${new Error("here").stack}\n`);
  process.exit(97);
}

const connect = Socket.prototype.connect;
Socket.prototype.connect = function guarded(...given) {
  const options = Array.isArray(given[0]) ? given[0][0] : given[0];
  const host = typeof options === "object" ? options.host : typeof given[1] === "string" ? given[1] : "localhost";
  const isPath = typeof options === "object" ? options.path !== undefined : typeof options === "string";
  if (!isPath && host !== undefined && !HERE.has(host)) refuse(host);
  return connect.apply(this, given);
};

for (const module of [dns, dns.promises]) {
  for (const name of Object.keys(module).filter((key) => /^(?:lookup|resolve)/.test(key) && typeof module[key] === "function")) {
    const original = module[name];
    module[name] = function guarded(host, ...rest) {
      if (!HERE.has(host)) refuse(host);
      return original.call(this, host, ...rest);
    };
  }
}

dgram.Socket.prototype.send = () => refuse("a datagram's address");
