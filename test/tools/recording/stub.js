/** Answers as AppFlow does, in the shape of its service model; what is asked for goes to stdout. Usage: node stub.js STATE-FILE */
const { createServer } = require('http');
const { readFileSync } = require('fs');

createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    const state = JSON.parse(readFileSync(process.argv[2], 'utf8'));
    const { status = 200, type, answer } = reply(state, request.url, JSON.parse(body || '{}'));
    response.writeHead(status, { 'content-type': 'application/json', ...(type && { 'x-amzn-errortype': type }) });
    response.end(JSON.stringify(answer));
  });
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); });

function reply(state, url, asked) {
  const missing = { status: 404, type: 'ResourceNotFoundException', answer: { message: `nothing like ${JSON.stringify(asked)}` } };
  if (state.denied) {
    return { status: 403, type: 'AccessDeniedException', answer: { message: 'User is not authorized to perform this' } };
  }
  switch (url) {
    case '/describe-connector-entity': {
      const fields = state.entities[`${asked.connectorProfileName} ${asked.connectorEntityName} ${asked.apiVersion ?? ''}`.trim()];
      return fields ? { answer: { connectorEntityFields: fields } } : missing;
    }
    case '/describe-connector':
      return state.connector ? { answer: { connectorConfiguration: { ...state.connector, connectorType: asked.connectorType, connectorLabel: asked.connectorLabel } } } : missing;
    case '/describe-connector-profiles':
      // Two pages, the first of which is empty.
      return asked.nextToken
        ? { answer: { connectorProfileDetails: state.profiles.filter((one) => asked.connectorProfileNames.includes(one.connectorProfileName)) } }
        : { answer: { connectorProfileDetails: [], nextToken: 'more' } };
    default:
      return { status: 400, type: 'ValidationException', answer: { message: url } };
  }
}
