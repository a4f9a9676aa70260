import { randomUUID } from "node:crypto";
import type { Connection } from "./connection.js";
import { readMessage, signMessage, type WireMessage } from "./wire.js";

/** The client's end of a kernel's sockets. */
export interface KernelClient {
  /** Resolves when the kernel answers and its broadcasts arrive, or when the client is closed. */
  readonly ready: () => Promise<void>;
  /**
   * Runs code; resolves with the kernel's reply once it is idle again, so that all outputs of the code have arrived.
   * @param onMessage gets every broadcast that this code caused, also after the reply (a forgotten timer)
   */
  readonly execute: (
    code: string,
    onMessage: (message: WireMessage) => void,
  ) => Promise<Readonly<Record<string, unknown>>>;
  /** Asks the kernel to end. */
  readonly shutdown: () => Promise<void>;
  /** Lets the sockets go; what still waits is never answered. */
  readonly close: () => void;
}

/** A question that gets no answer in this time is asked again: it may have been lost while the kernel was starting. */
const ASK_AGAIN_MS = 1000;

/** Connects to a kernel that is starting. ZeroMQ is loaded here, for nobody else needs it. */
export async function connectKernel(connection: Connection): Promise<KernelClient> {
  const { Dealer, Subscriber } = await import("zeromq");
  const session = randomUUID();
  const shell = new Dealer({ linger: 0 });
  const control = new Dealer({ linger: 0 });
  const iopub = new Subscriber({ linger: 0 });
  const listeners = new Map<string, (message: WireMessage) => void>();
  const listen = async (socket: AsyncIterable<readonly Buffer[]>) => {
    for await (const frames of socket) {
      const message = readMessage(connection.key, frames);
      if (message?.parent.msg_id) listeners.get(message.parent.msg_id)?.(message);
    }
  };
  const address = (port: number) => `${connection.transport}://${connection.ip}:${port}`;
  shell.connect(address(connection.shell_port));
  control.connect(address(connection.control_port));
  iopub.connect(address(connection.iopub_port));
  iopub.subscribe();
  void listen(shell);
  void listen(iopub);

  const request = (type: string, content: object) => signMessage(connection.key, session, type, content);

  /** A subscriber hears nothing until its subscription has arrived: ask again until an answer comes on both sockets. */
  const broadcastHeard = (id: string) =>
    new Promise<boolean>((done) => {
      let heard = false;
      let replied = false;
      setTimeout(done, ASK_AGAIN_MS, false).unref();
      listeners.set(id, ({ header }) => {
        if (header.msg_type === "status") heard = true;
        else replied = true;
        if (replied) setTimeout(() => done(heard), heard ? 0 : 50);
      });
    }).finally(() => listeners.delete(id));

  return {
    ready: async () => {
      while (!shell.closed) {
        const question = request("kernel_info_request", {});
        const heard = broadcastHeard(question.id);
        await shell.send(question.frames);
        if (await heard) return;
      }
    },
    execute: async (code, onMessage) => {
      const message = request("execute_request", { code, silent: false, store_history: true, allow_stdin: false });
      const done = new Promise<WireMessage["content"]>((resolve) => {
        let reply: WireMessage["content"] | null = null;
        let idle = false;
        listeners.set(message.id, (answer) => {
          const { msg_type: type } = answer.header;
          if (type === "execute_reply") reply = answer.content;
          else if (type !== "status") onMessage(answer);
          else if (answer.content.execution_state === "idle") idle = true;
          if (reply && idle) resolve(reply);
        });
      });
      await shell.send(message.frames);
      return done;
    },
    shutdown: () => control.send(request("shutdown_request", { restart: false }).frames),
    close: () => {
      for (const socket of [shell, control, iopub]) socket.close();
    },
  };
}
