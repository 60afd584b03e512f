// The tests drive an installed Chromium (tools/browser.js finds or gets one).
module.exports = { skipDownload: true };
