/**
 * `tsx scripts/seccomp.ts`: writes deploy/seccomp/*.json, the system calls that a container of the server may make:
 * those of Node, ffmpeg, the drawing libraries, espeak-ng and an embedded PostgreSQL. All else is refused: other
 * processes' memory, kernel modules, keys, tracing, BPF, io_uring, clocks, devices, mounts. `--check` compares only.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const words = (text: string): string[] => text.trim().split(/\s+/);

const ALLOWED = {
  files: words(`
    access chdir chmod chown close close_range copy_file_range creat dup dup2 dup3 faccessat faccessat2 fadvise64
    fallocate fchdir fchmod fchmodat fchown fchownat fcntl fdatasync fgetxattr flistxattr flock fstat fstatfs fsync
    ftruncate getcwd getdents getdents64 getxattr inotify_add_watch inotify_init1 inotify_rm_watch ioctl lchown
    lgetxattr link linkat listxattr llistxattr lseek lstat mkdir mkdirat newfstatat open openat openat2 pread64 preadv
    preadv2 pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv rename renameat renameat2 rmdir sendfile
    splice stat statfs statx symlink symlinkat sync_file_range syncfs tee truncate umask unlink unlinkat utime utimensat
    utimes write writev`),
  memory: words(`
    brk get_mempolicy madvise mbind membarrier memfd_create mincore mlock mlock2 mmap mprotect mremap msync munlock
    munmap pkey_alloc pkey_free pkey_mprotect set_mempolicy shmat shmctl shmdt shmget semctl semget semop semtimedop`),
  processes: words(`
    arch_prctl capget capset execve execveat exit exit_group fork get_robust_list get_thread_area getcpu getegid geteuid
    getgid getgroups getpgid getpgrp getpid getppid getpriority getresgid getresuid getrlimit getrusage getsid gettid
    getuid ioprio_get ioprio_set kill pidfd_open pidfd_send_signal prctl prlimit64 restart_syscall rseq
    sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler
    sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp set_robust_list
    set_thread_area set_tid_address setfsgid setfsuid setgid setgroups setitimer getitimer setpgid setpriority setregid
    setresgid setresuid setreuid setrlimit setsid setuid sysinfo tgkill times tkill uname vfork wait4 waitid`),
  'time and signals': words(`
    alarm clock_getres clock_gettime clock_nanosleep futex futex_waitv gettimeofday nanosleep pause rt_sigaction
    rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo
    sigaltstack signalfd4 time timer_create timer_delete timer_getoverrun timer_gettime timer_settime timerfd_create
    timerfd_gettime timerfd_settime getrandom`),
  'network and events': words(`
    accept accept4 bind connect epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_pwait2 epoll_wait eventfd2
    getpeername getsockname getsockopt io_cancel io_destroy io_getevents io_setup io_submit listen pipe pipe2 poll ppoll
    pselect6 recvfrom recvmmsg recvmsg select sendmmsg sendmsg sendto setsockopt shutdown socketpair`),
};

/** CLONE_NEW*: what makes a namespace. */
const NAMESPACES = 0x7e020000;
const ENOSYS = 38;
/** Virtual machines' sockets reach the host behind the container's network. */
const AF_VSOCK = 40;

const allow = (comment: string, names: string[], args?: object[]) => ({
  comment,
  names,
  action: 'SCMP_ACT_ALLOW',
  ...(args && { args }),
});

const common = [
  ...Object.entries(ALLOWED).map(([comment, names]) => allow(comment, names)),
  allow('sockets, but none to the host', ['socket'], [{ index: 0, value: AF_VSOCK, op: 'SCMP_CMP_NE' }]),
  allow('the usual personality', ['personality'], [{ index: 0, value: 0, op: 'SCMP_CMP_EQ' }]),
  {
    comment: 'its flags can not be looked at: programs fall back to clone',
    names: ['clone3'],
    action: 'SCMP_ACT_ERRNO',
    errnoRet: ENOSYS,
  },
];

const PROFILES = {
  'server.json': [
    ...common,
    allow(
      'processes and threads, without namespaces of their own',
      ['clone'],
      [{ index: 0, value: NAMESPACES, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }],
    ),
  ],
  'sandbox.json': [
    ...common,
    allow('processes in namespaces of their own, and what bwrap does inside of them', [
      'clone',
      'unshare',
      'mount',
      'umount2',
      'pivot_root',
      'sethostname',
    ]),
  ],
};

for (const [name, syscalls] of Object.entries(PROFILES)) {
  const profile = {
    defaultAction: 'SCMP_ACT_ERRNO',
    defaultErrnoRet: 1,
    architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_AARCH64'],
    syscalls,
  };
  const file = `deploy/seccomp/${name}`;
  const text = `${JSON.stringify(profile, null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is out of date: tsx scripts/seccomp.ts`);
    process.exitCode = 1;
  }
}
