/** What the page asks of the sandbox's control API. */

/** A refusal, with the server's own sentence as the message. */
export class Refusal extends Error {
  constructor(sentence, status) {
    super(sentence);
    this.status = status;
  }
}

export class Api {
  constructor(token) {
    this.headers = token ? { "X-Sandbox-Token": token } : {};
  }

  /** One call; the body is sent as JSON unless it is a form. Throws a Refusal. */
  async call(method, path, body) {
    const headers = { ...this.headers };
    const options = { method, headers };
    if (body instanceof FormData) options.body = body;
    else if (body !== undefined) {
      headers["Content-Type"] = "application/json";
      options.body = JSON.stringify(body);
    }
    const response = await this.reach(`/sandbox${path}`, options);
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw new Refusal(answer.error ?? `${response.status} ${response.statusText}`, response.status);
    return answer;
  }

  async reach(path, options) {
    try {
      return await fetch(path, options);
    } catch {
      throw new Refusal("The sandbox does not answer.", 0);
    }
  }

  state() {
    return this.call("GET", "/state");
  }

  journal() {
    return this.call("GET", "/journal");
  }

  lint() {
    return this.call("GET", "/lint");
  }

  faults() {
    return this.call("GET", "/faults");
  }

  /** Something a person does: `what` is the last part of the path. */
  act(personId, what, body = {}) {
    return this.call("POST", `/people/${personId}/${what}`, body);
  }

  addPerson(details) {
    return this.call("POST", "/people", details);
  }

  changePerson(personId, details) {
    return this.call("PATCH", `/people/${personId}`, details);
  }

  addGroup(title, members, payload) {
    return this.call("POST", "/groups", { title, members, ...(payload ? { payload } : {}) });
  }

  /** Take the bot out of a group ("remove") or back into it ("add"). */
  changeGroup(chat, what) {
    return this.call("POST", `/groups/${chat}/${what}`);
  }

  advance(seconds) {
    return this.call("POST", "/clock", { advance: seconds });
  }

  setFlood(enabled) {
    return this.call("POST", "/flood", { enabled });
  }

  addFault(fault) {
    return this.call("POST", "/faults", fault);
  }

  removeFault(id) {
    return this.call("DELETE", `/faults/${id}`);
  }
}

/** The address of a file in a chat. */
export function fileAddress(fileId, download = false) {
  return `/sandbox/files/${encodeURIComponent(fileId)}${download ? "?download=1" : ""}`;
}
