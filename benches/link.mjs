// A slow network link that every connection to the bench's servers goes through, in both directions.
//
// It is at the server and not in DevTools, because DevTools delays requests one by one: it knows neither the round
// trip that opens a connection nor what two downloads on one line do to each other, and leaves workers out. Here the
// packets of all connections take turns on one line, a connection costs a round trip before its first request, and it
// starts with ten packets in flight and doubles them each round trip, as TCP does. Names and encryption cost nothing,
// and no packet is lost.
import { Duplex } from "node:stream";

const PACKET = 1460; // bytes of content
const OVERHEAD = 40; // bytes of IP and TCP headers around them
const FIRST_WINDOW = 10; // packets in flight

const now = () => performance.now();

export class Link {
  #speed;
  #trip;
  #turn = []; // connections with something to send
  #sending = false;
  #free = 0; // when the line to the browser has sent what it took
  #upFree = 0;
  #sent = new Line();
  #arrived = new Line();
  #acknowledged = new Line();
  #up = new Line();

  // `speed` in bits a second, `trip` in milliseconds there and back.
  constructor(speed, trip) {
    this.#speed = speed;
    this.#trip = trip;
  }

  // What a server writes and reads instead of the socket itself.
  join(socket) {
    return new Connection(this, socket, now() + this.#trip);
  }

  // A chunk on its way from the browser; before `opened` the connection is still being made.
  upwards(bytes, opened, act) {
    this.#upFree = Math.max(this.#upFree, now(), opened) + this.#taken(bytes);
    this.#up.at(this.#upFree + this.#trip / 2, act);
  }

  // The connection has packets to send.
  wanted(connection) {
    if (!this.#turn.includes(connection)) this.#turn.push(connection);
    if (this.#sending) return;
    this.#free = Math.max(this.#free, now());
    this.#next();
  }

  #next() {
    const index = this.#turn.findIndex((connection) => connection.mayFly());
    this.#sending = index >= 0;
    if (!this.#sending) return;
    const [connection] = this.#turn.splice(index, 1);
    const packet = connection.take(PACKET);
    if (connection.waits()) this.#turn.push(connection);
    this.#free += this.#taken(packet.length);
    this.#sent.at(this.#free, () => this.#next());
    this.#arrived.at(this.#free + this.#trip / 2, () => connection.arrive(packet));
    this.#acknowledged.at(this.#free + this.#trip, () => connection.acknowledge());
  }

  #taken(bytes) {
    return ((bytes + OVERHEAD * Math.ceil(bytes / PACKET)) * 8000) / this.#speed;
  }
}

// One connection as its server sees it: a stream of bytes, late. It emits "arrived" with the bytes of each packet that
// has reached the browser.
class Connection extends Duplex {
  #link;
  #socket;
  #queue = [];
  #window = FIRST_WINDOW;
  #flying = 0;
  #ending;

  constructor(link, socket, opened) {
    super();
    this.#link = link;
    this.#socket = socket;
    socket.on("data", (chunk) => link.upwards(chunk.length, opened, () => this.destroyed || this.push(chunk)));
    socket.on("close", () => this.destroy());
    socket.on("error", () => this.destroy());
  }

  _read() {}

  _write(chunk, _encoding, done) {
    this.#queue.push({ chunk, done });
    this.#link.wanted(this);
  }

  _final(done) {
    this.#ending = done;
    this.#end();
  }

  _destroy(error, done) {
    this.#queue = [];
    this.#socket.destroy();
    done(error);
  }

  waits() {
    return this.#queue.length > 0;
  }

  mayFly() {
    return this.waits() && this.#flying < this.#window;
  }

  take(most) {
    const first = this.#queue[0];
    const packet = first.chunk.subarray(0, most);
    first.chunk = first.chunk.subarray(packet.length);
    this.#flying += 1;
    if (first.chunk.length === 0) {
      this.#queue.shift();
      first.done();
    }
    return packet;
  }

  arrive(packet) {
    if (this.destroyed) return;
    this.#socket.write(packet);
    this.emit("arrived", packet.length);
  }

  acknowledge() {
    this.#flying -= 1;
    this.#window += 1;
    if (this.waits()) this.#link.wanted(this);
    this.#end();
  }

  #end() {
    if (!this.#ending || this.waits() || this.#flying > 0) return;
    this.#socket.end();
    this.#ending();
    this.#ending = undefined;
  }
}

// Acts at given times, which only ever go on, and so in the order in which they were given.
class Line {
  #waiting = [];

  at(time, act) {
    this.#waiting.push({ time, act });
    if (this.#waiting.length === 1) this.#arm();
  }

  #arm() {
    setTimeout(() => this.#run(), Math.max(0, this.#waiting[0].time - now()));
  }

  #run() {
    // The first one stays in the list while it acts, so that nothing it gives arms a second timer.
    while (this.#waiting.length && this.#waiting[0].time <= now() + 0.5) {
      this.#waiting[0].act();
      this.#waiting.shift();
    }
    if (this.#waiting.length) this.#arm();
  }
}
