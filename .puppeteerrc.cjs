// The tests use the browsers of the system: nothing is downloaded during an install.
module.exports = {skipDownload: true};
