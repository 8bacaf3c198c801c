/**
 * The program that CloudFront runs before each request, in the JavaScript that it knows: a folder is its page, and its
 * address ends with a stroke. An address is led on only where it can be nothing but a path of this host.
 */
export function toCloudFrontFunction(): string {
  return `function handler(event) {
  var request = event.request;
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html';
    return request;
  }
  if (!/^(?:\\/[A-Za-z0-9_~-]+)+$/.test(request.uri)) return request;
  var words = Object.keys(request.querystring).map(function (name) {
    var asked = request.querystring[name];
    return (asked.multiValue || [asked]).map(function (one) { return name + '=' + one.value; }).join('&');
  });
  var query = words.length > 0 ? '?' + words.join('&') : '';
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: request.uri + '/' + query } },
  };
}
`;
}
