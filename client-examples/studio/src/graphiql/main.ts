// Later than the page, which is painted before the editor and its styles arrive.
void import('./editor.js');
