/** Says in one plain line, after jest's own summary, how the run ended. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = results;
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  }
}
