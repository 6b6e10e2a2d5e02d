import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { PYTHON } from './python.js';

/** A pause between looks at something that is on its way, in milliseconds, and how many there are. */
const PAUSE = 100;
const LOOKS = 3000;

export async function until<Value>(look: () => Value | undefined | false): Promise<Value> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error('nothing came within five minutes');
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A Spark of its own: a master and two workers with one core each, every one a process; ended at the end. */
export class Cluster {
  private readonly processes: ChildProcess[] = [];
  private readonly workers: ChildProcess[] = [];
  private master = '';

  private constructor(
    private readonly folder: string,
    private readonly home: string,
  ) {}

  static async start(folder: string): Promise<Cluster> {
    const home = execFileSync(PYTHON, ['-c', 'import pyspark; print(pyspark.__path__[0])'], {
      encoding: 'utf8',
    });
    const cluster = new Cluster(folder, home.trim());
    try {
      await cluster.begin();
    } catch (error) {
      await cluster.stop();
      throw error;
    }
    return cluster;
  }

  private async begin(): Promise<void> {
    const port = String(await freePort());
    this.master = `spark://127.0.0.1:${port}`;
    const own = ['--host', '127.0.0.1', '--webui-port', '0'];
    this.daemon('master', ['org.apache.spark.deploy.master.Master', ...own, '--port', port]);
    await until(() => this.log('master').includes('I have been elected leader'));
    for (const name of ['worker1', 'worker2']) {
      const worker = ['org.apache.spark.deploy.worker.Worker', ...own, '-c', '1', '-m', '2g'];
      this.workers.push(this.daemon(name, [...worker, '-d', join(this.folder, name), this.master]));
    }
    for (const name of ['worker1', 'worker2'])
      await until(() => this.log(name).includes('Successfully registered with master'));
  }

  /** Runs a program on the cluster to its end. */
  async submit(args: readonly string[], conf: Readonly<Record<string, string>> = {}): Promise<void> {
    const settings = {
      'spark.ui.enabled': 'false',
      'spark.driver.bindAddress': '127.0.0.1',
      'spark.driver.host': '127.0.0.1',
      // One task a file.
      'spark.sql.files.openCostInBytes': '134217728',
      ...conf,
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`]);
    const name = `submit${this.processes.length}`;
    const program = this.process(name, join(this.home, 'bin', 'spark-submit'), [
      ...['--master', this.master, ...flags],
      ...args,
    ]);
    const code = await new Promise((resolve) => program.once('exit', resolve));
    if (code !== 0)
      throw new Error(`spark-submit ended with ${String(code)}:\n${this.log(name).slice(-2000)}`);
  }

  /** Kills a worker as a power cut would: it can say nothing to anybody. */
  killOneWorker(): void {
    this.workers[0]?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    for (const one of this.processes.reverse()) {
      if (one.exitCode !== null || one.signalCode !== null) continue;
      const gone = new Promise((resolve) => one.once('exit', resolve));
      one.kill();
      await gone;
    }
  }

  private daemon(name: string, args: readonly string[]): ChildProcess {
    return this.process(name, join(this.home, 'bin', 'spark-class'), args);
  }

  private process(name: string, command: string, args: readonly string[]): ChildProcess {
    const log = createWriteStream(join(this.folder, `${name}.log`));
    const env = {
      ...process.env,
      SPARK_HOME: this.home,
      SPARK_LOCAL_IP: '127.0.0.1',
      SPARK_NO_DAEMONIZE: '1',
      PYSPARK_PYTHON: PYTHON,
      PYSPARK_DRIVER_PYTHON: PYTHON,
    };
    const child = spawn(command, args, { env, cwd: this.folder, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    this.processes.push(child);
    return child;
  }

  private log(name: string): string {
    const file = join(this.folder, `${name}.log`);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }
}
