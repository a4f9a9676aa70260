// danfojs-node needs the tensor operations of tfjs-core and one backend; it trains nothing.
require("@tensorflow/tfjs-backend-cpu");
module.exports = require("@tensorflow/tfjs-core");
