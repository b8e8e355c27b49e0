// Runs before the page is painted, so that a dark page does not flash white. The system decides until the user does.
{
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
}
