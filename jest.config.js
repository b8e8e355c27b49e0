/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Starting processes takes its time on a busy machine; no test asserts a time.
  testTimeout: 30_000,
  // Each test file compiles the rules for itself; a worker that has grown is replaced by a new one.
  workerIdleMemoryLimit: '1GB',
  reporters: ['default', '<rootDir>/test/closing-line.js'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2024', experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
};
