import { type HostedSite, isEncrypted } from './hosted-site.ts';
import { toGlob } from './path-pattern.ts';
import { framedPaths } from './site-paths.ts';

/** CloudFront's own “CachingOptimized”, which keeps what the origin lets it keep, and Brotli and gzip apart. */
const cachePolicy = '658327ea-f89d-4fab-a63d-7e88639e58f6';

/** The distribution of the template in `cloudfront.ts`, whose other parts it names. */
export function toDistribution(site: HostedSite): object {
  const behave = (headers: string) => ({
    TargetOriginId: 'bucket',
    ViewerProtocolPolicy: isEncrypted(site) ? 'redirect-to-https' : 'allow-all',
    AllowedMethods: ['GET', 'HEAD'],
    Compress: true,
    CachePolicyId: cachePolicy,
    ResponseHeadersPolicyId: { Ref: headers },
    FunctionAssociations: [
      { EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['Folders', 'FunctionMetadata.FunctionARN'] } },
    ],
  });
  const missing = { ResponseCode: 404, ResponsePagePath: `${site.base}404.html`, ErrorCachingMinTTL: 10 };
  return {
    Type: 'AWS::CloudFront::Distribution',
    Properties: {
      DistributionConfig: {
        Enabled: true,
        HttpVersion: 'http2and3',
        IPV6Enabled: true,
        Aliases: [new URL(site.site).hostname],
        ViewerCertificate: {
          AcmCertificateArn: { Ref: 'CertificateArn' },
          SslSupportMethod: 'sni-only',
          MinimumProtocolVersion: 'TLSv1.2_2021',
        },
        Origins: [
          {
            Id: 'bucket',
            DomainName: { 'Fn::GetAtt': ['Bucket', 'RegionalDomainName'] },
            OriginAccessControlId: { 'Fn::GetAtt': ['Access', 'Id'] },
            S3OriginConfig: { OriginAccessIdentity: '' },
          },
        ],
        DefaultCacheBehavior: behave('PageHeaders'),
        CacheBehaviors: framedPaths.map((path) => ({
          PathPattern: site.base + toGlob(path),
          ...behave('CardHeaders'),
        })),
        CustomErrorResponses: [
          { ErrorCode: 403, ...missing },
          { ErrorCode: 404, ...missing },
        ],
      },
    },
  };
}
